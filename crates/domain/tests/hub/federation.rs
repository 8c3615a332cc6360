//! Two nodes that tell each other what they published.
