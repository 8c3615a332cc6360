//! The knowledge hub from the command line: the other nodes.

use serde_json::json;
use suivi_domain::hub::federation::{self, Http, Peer, PeerSettings};
use suivi_kernel::{Actor, Error, Language, Result};
use suivi_store::Db;

use crate::cli::{HubCommand, PeerCommand};
use crate::output;
use crate::serve::Node;

/// Does what was asked for.
pub fn run(node: &Node, command: &HubCommand, json: bool) -> Result<()> {
    let HubCommand::Peer { command } = command;
    let (db, actor) = (&node.tools.db, Actor::command_line());
    match command {
        PeerCommand::Add { address, fingerprint, audience, reads_only } => {
            let audience = audience
                .parse()
                .map_err(|_| Error::fault(format!("\"{audience}\" is none of public, network and un")))?;
            let met = federation::meet(&Http::new(), address, fingerprint)?;
            let settings = PeerSettings { audience, is_pulled: !reads_only };
            let peer = db.write_here(|tx| federation::add(tx, &actor, met, settings))?;
            say(json, &peer, "was added")
        }
        PeerCommand::List => list(node, json),
        PeerCommand::Pause { node } => {
            let peer = find(db, &actor, node)?;
            say(json, &db.write_here(|tx| federation::set_paused(tx, &actor, &peer.id, true))?, "is paused")
        }
        PeerCommand::Resume { node } => {
            let peer = find(db, &actor, node)?;
            say(
                json,
                &db.write_here(|tx| federation::set_paused(tx, &actor, &peer.id, false))?,
                "is read again",
            )
        }
        PeerCommand::Remove { node } => {
            let peer = find(db, &actor, node)?;
            say(json, &db.write_here(|tx| federation::remove(tx, &actor, &peer.id))?, "was removed")
        }
        PeerCommand::Pull { node: wanted } => pull(node, &find(db, &actor, wanted)?, json),
    }
}

fn say(json: bool, peer: &Peer, what: &str) -> Result<()> {
    output::answer(json, &json!({"id": peer.id, "address": peer.address}), || {
        format!("{} {what}", peer.address)
    })
}

fn find(db: &Db, actor: &Actor, wanted: &str) -> Result<Peer> {
    let wanted = wanted.trim_end_matches('/');
    let all = db.read_here(|conn| federation::neighbours(conn, actor))?;
    all.into_iter()
        .map(|neighbour| neighbour.peer)
        .find(|peer| peer.id == wanted || peer.address == wanted)
        .ok_or_else(|| Error::fault(format!("no node {wanted} is known here")))
}

fn list(node: &Node, json: bool) -> Result<()> {
    let all = node.tools.db.read_here(|conn| federation::neighbours(conn, &Actor::command_line()))?;
    let own = node.tools.secrets.node_key().public();
    let one = |neighbour: &federation::Neighbour| {
        let peer = &neighbour.peer;
        json!({
            "id": peer.id, "address": peer.address, "audience": peer.audience, "things": neighbour.things,
            "is_pulled": peer.is_pulled, "is_paused": peer.is_paused, "last_success_at": peer.last_success_at,
            "last_error": peer.last_error,
        })
    };
    let data = json!({
        "key": own.to_string(),
        "fingerprint": own.fingerprint(),
        "peers": all.iter().map(one).collect::<Vec<_>>(),
    });
    output::answer(json, &data, || {
        let line = |neighbour: &federation::Neighbour| {
            let peer = &neighbour.peer;
            let name = peer.names().map(|names| names.best_text(Language::En).to_owned()).unwrap_or_default();
            let state = match (&peer.last_error, peer.is_paused) {
                (_, true) => "paused",
                (Some(error), _) => error.as_str(),
                (None, _) => "good",
            };
            format!("{}  {name}  {} things  {state}", peer.address, neighbour.things)
        };
        let own = format!("This node's fingerprint: {}", own.fingerprint());
        std::iter::once(own).chain(all.iter().map(line)).collect::<Vec<_>>().join("\n")
    })
}

fn pull(node: &Node, peer: &Peer, json: bool) -> Result<()> {
    let key = node.tools.secrets.node_key();
    let pulled = federation::pull(&node.tools.db, &key, &Http::new(), &peer.id)?;
    node.register.catch_up()?;
    if let Some(why) = pulled.trouble {
        return Err(Error::fault(format!("{} could not be read to the end: {}", peer.address, why.code())));
    }
    let data = json!({
        "new": pulled.new, "changed": pulled.changed, "withdrawn": pulled.withdrawn, "refused": pulled.refused,
        "from_the_beginning": pulled.from_the_beginning,
    });
    output::answer(json, &data, || {
        let (new, changed, withdrawn) = (pulled.new, pulled.changed, pulled.withdrawn);
        format!("{new} new, {changed} changed, {withdrawn} withdrawn, {} not taken", pulled.refused)
    })
}
