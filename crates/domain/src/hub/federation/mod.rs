//! Nodes that tell each other what they published.
