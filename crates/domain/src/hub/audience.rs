//! Who may know of a thing on the shelf.

use suivi_kernel::{Actor, Role};

use crate::mechanisms::coded;

coded! {
    /// Who may know of a thing. What is private is on no shelf at all.
    Audience {
        /// Anyone, without an account.
        Public = "public",
        /// The network: whoever holds a seat in a mechanism of this node or on the hub.
        Network = "network",
        /// Advisers of the United Nations only.
        Un = "un",
    }
}

/// Roles of the United Nations.
const UN: [Role; 2] = [Role::Ohchr, Role::Unct];

impl Audience {
    /// The audiences that somebody belongs to. The hub's editors see what the network sees.
    pub fn of(actor: &Actor) -> &'static [Audience] {
        let is_un = actor.memberships.iter().any(|held| UN.contains(&held.role));
        match (is_un || actor.is_operator, actor.memberships.is_empty()) {
            (true, _) => &[Audience::Public, Audience::Network, Audience::Un],
            (false, false) => &[Audience::Public, Audience::Network],
            (false, true) => &[Audience::Public],
        }
    }
}

#[cfg(test)]
mod tests {
    use suivi_kernel::Membership;

    use super::*;

    fn with(role: Role) -> Actor {
        let held = Membership { mechanism_id: "hub".to_owned(), role, institution_id: None };
        Actor { user_id: Some("u".to_owned()), memberships: vec![held], ..Actor::default() }
    }

    #[test]
    fn what_is_for_the_united_nations_only_is_not_for_the_network() {
        assert_eq!(Audience::of(&Actor::visitor()), [Audience::Public]);
        assert!(!Audience::of(&with(Role::PeerState)).contains(&Audience::Un));
        assert!(!Audience::of(&with(Role::HubEditor)).contains(&Audience::Un));
        assert!(Audience::of(&with(Role::Ohchr)).contains(&Audience::Un));
    }
}
