//! Technical assistance (resolution 51/33, OP 2; DOMAIN 3.6): needs, the consent of the State, offers, delivery, evaluation.
