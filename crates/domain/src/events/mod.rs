//! Seminars (resolution 51/33, OP 4; DOMAIN 3.8), consultations, training, webinars.
