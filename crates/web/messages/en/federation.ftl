# Other nodes, open formats, and the search of the hub.

## Other nodes

fed-nodes = Other nodes
fed-nodes-lead = Each node keeps what it published. What another node published is shown here under its name, and goes when it is withdrawn there.
fed-own = This node
fed-own-lead = Whoever adds this node elsewhere compares this fingerprint. Tell it by telephone or letter.
fed-fingerprint = Fingerprint
fed-fingerprint-hint = Eight groups of four letters and digits. Ask the keepers of that node for it by telephone or letter, not by its page.
fed-node = Node
fed-address = Address
fed-address-hint = Such as https://hub.example.org
fed-things = Things shown here
fed-heard = Last heard
fed-never = Not yet
fed-next = Asked next
fed-may-read = May read here
fed-audience-public = What is public
fed-audience-network = What is public and what is for the network
fed-audience-un = Also what is for the United Nations only
fed-reads = Show here what it publishes
fed-state = State
fed-state-good = Read
fed-state-waiting = Not read yet
fed-state-failing = Does not answer well
fed-state-paused = Paused
fed-state-reader = Only reads here
fed-none = No other node is known here.
fed-none-step = The hub’s administrators add a node with its address and the fingerprint that its keepers tell them.
fed-add = Add a node
fed-settings = What was agreed
fed-pull = Read now
fed-pause = Pause
fed-resume = Go on
fed-remove = Remove
fed-remove-hint = What was read there goes from the pages here. The node can be added again later.
fed-refusals = Not taken
fed-refusals-lead = What this node sent and was left out, and why. A key that does not fit may mean that somebody sits between the nodes: ask its keepers.
fed-refusals-none = Everything was taken.
fed-refusal-at = When
fed-refusal-why = Why
fed-refusal-digest = Digest

## Why something was not taken

fed-why-forged = It is not signed with the node’s key, or was altered.
fed-why-replayed = It is older than what is here.
fed-why-not_theirs = It belongs to another node.
fed-why-too_large = It is too long.
fed-why-unknown_kind = It is of a kind that this version does not know.
fed-why-future = It is dated in the future. One of the clocks is wrong.
fed-why-unreadable = It is not what a node says.
fed-why-wrong_page = It answers another question.
fed-why-unreachable = Nobody answered.
fed-why-declined = The node said no. Ask its keepers whether this node is known there.

## What was done

fed-added = The node was added. It is read within a minute.
fed-changed = It was saved.
fed-paused = The node is paused.
fed-resumed = The node is read again.
fed-removed = The node was removed.
fed-pulled = The node was read.
fed-pull-failed = The node could not be read to the end. See why below.

## Where a copy came from

fed-origin = Published by { $node } on its own node.
fed-origin-page = The original
fed-origin-heard = Last heard: { $age }.

## Searching the hub

fed-search = Search the hub
fed-search-label = Search profiles, practices, questions, assistance and events
fed-search-kind = Kind
fed-search-state = State
fed-search-count = { $n ->
    [one] { $n } result
   *[other] { $n } results
 }
fed-search-language = Language of the text
fed-search-none = Nothing was found.
fed-search-none-step = Use fewer words, or remove a filter.
fed-also-in-hub = Also search the knowledge hub
fed-feed = Feed of what is new (Atom)

## The audit trail

audit-peer-add = Node added
audit-peer-change = Agreement with a node changed
audit-peer-pause = Node paused
audit-peer-resume = Node resumed
audit-peer-remove = Node removed
audit-shelf-copy = Taken over from another node
audit-shelf-uncopy = Withdrawn on another node

## What can be wrong

problem-no-node-there = No node of Suivi answers at { $value }. Check the address, and whether that machine can be reached from here.
problem-other-fingerprint = The node there has another fingerprint. Check it with its keepers; do not add the node otherwise.
