//! The tree of a web page, built as the HTML standard builds it, within bounds.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::{Attribute, ParseOpts, QualName, parse_document};

/// How deep elements may stand within each other; no page of people's making goes as deep.
const DEEPEST: usize = 400;
/// How many nodes a page may have.
const MOST_NODES: usize = 4_000_000;
/// How much is read before the bounds are looked at, in bytes.
const STEP: usize = 4096;

/// What a node is.
pub(super) enum What {
    Element { name: String, attributes: Vec<(String, String)> },
    Text(String),
    Other,
}

pub(super) struct Node {
    parent: Option<usize>,
    depth: usize,
    pub(super) children: Vec<usize>,
    pub(super) what: What,
}

/// A page. The first node is the page itself.
pub(super) struct Tree(Vec<Node>);

impl Tree {
    /// Builds the tree of a page; none where it goes beyond all bounds.
    pub(super) fn of(text: &str) -> Option<Self> {
        let mut parser = parse_document(Sink::default(), ParseOpts::default());
        let mut rest = text;
        while !rest.is_empty() {
            let step = (0..=rest.len().min(STEP)).rev().find(|at| rest.is_char_boundary(*at))?;
            let (now, later) = rest.split_at(step);
            parser.process(StrTendril::from_slice(now));
            rest = later;
            if parser.tokenizer.sink.sink.is_beyond_bounds() {
                return None;
            }
        }
        Some(parser.finish())
    }

    pub(super) fn node(&self, at: usize) -> &Node {
        &self.0[at]
    }

    /// All nodes by their numbers.
    pub(super) fn all(&self) -> impl Iterator<Item = (usize, &Node)> {
        self.0.iter().enumerate()
    }

    /// The nodes above one, the nearest first.
    pub(super) fn above(&self, at: usize) -> impl Iterator<Item = &Node> {
        std::iter::successors(self.0[at].parent, |at| self.0[*at].parent).map(|at| &self.0[at])
    }
}

impl Node {
    /// The name of an element; empty for what is none.
    pub(super) fn name(&self) -> &str {
        match &self.what {
            What::Element { name, .. } => name,
            _ => "",
        }
    }

    /// An attribute in small letters; empty where there is none.
    pub(super) fn attribute(&self, name: &str) -> String {
        self.attribute_as_written(name).to_lowercase()
    }

    /// An attribute; empty where there is none.
    pub(super) fn attribute_as_written(&self, name: &str) -> &str {
        self.find(name).unwrap_or_default()
    }

    /// Whether an element has an attribute.
    pub(super) fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    fn find(&self, wanted: &str) -> Option<&str> {
        let What::Element { attributes, .. } = &self.what else { return None };
        attributes.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
    }
}

/// A node and its name.
#[derive(Clone)]
pub(super) struct Handle {
    at: usize,
    name: Rc<QualName>,
}

struct Sink {
    nodes: RefCell<Vec<Node>>,
    deepest: Cell<usize>,
    nameless: Rc<QualName>,
}

impl Default for Sink {
    fn default() -> Self {
        let page = Node { parent: None, depth: 0, children: Vec::new(), what: What::Other };
        let nameless = QualName::new(None, html5ever::ns!(), html5ever::local_name!(""));
        Sink { nodes: RefCell::new(vec![page]), deepest: Cell::new(0), nameless: Rc::new(nameless) }
    }
}

impl Sink {
    fn is_beyond_bounds(&self) -> bool {
        self.deepest.get() > DEEPEST || self.nodes.borrow().len() > MOST_NODES
    }

    fn make(&self, what: What, name: Rc<QualName>) -> Handle {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Node { parent: None, depth: 0, children: Vec::new(), what });
        Handle { at: nodes.len() - 1, name }
    }

    fn nothing(&self) -> Handle {
        self.make(What::Other, Rc::clone(&self.nameless))
    }

    /// Puts a node or words under a parent, at a place among its children.
    fn put(&self, parent: usize, at: usize, child: NodeOrText<Handle>) {
        let child = match child {
            NodeOrText::AppendNode(node) => {
                self.remove(node.at);
                node.at
            }
            NodeOrText::AppendText(words) => {
                let mut nodes = self.nodes.borrow_mut();
                let before = at.checked_sub(1).and_then(|at| nodes[parent].children.get(at).copied());
                if let Some(Node { what: What::Text(text), .. }) = before.map(|at| &mut nodes[at]) {
                    text.push_str(&words);
                    return;
                }
                drop(nodes);
                self.make(What::Text(words.to_string()), Rc::clone(&self.nameless)).at
            }
        };
        let mut nodes = self.nodes.borrow_mut();
        let depth = nodes[parent].depth + 1;
        self.deepest.set(self.deepest.get().max(depth));
        nodes[child].parent = Some(parent);
        nodes[child].depth = depth;
        let at = at.min(nodes[parent].children.len());
        nodes[parent].children.insert(at, child);
    }

    fn remove(&self, child: usize) {
        let mut nodes = self.nodes.borrow_mut();
        if let Some(parent) = nodes[child].parent.take()
            && let Some(at) = nodes[parent].children.iter().rposition(|node| *node == child)
        {
            nodes[parent].children.remove(at);
        }
    }
}

impl TreeSink for Sink {
    type Handle = Handle;
    type Output = Tree;
    type ElemName<'a> = &'a QualName;

    fn finish(self) -> Tree {
        Tree(self.nodes.into_inner())
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        Handle { at: 0, name: Rc::clone(&self.nameless) }
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> &'a QualName {
        &target.name
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _: ElementFlags) -> Handle {
        let attributes =
            attributes.into_iter().map(|one| (one.name.local.to_string(), one.value.to_string())).collect();
        self.make(What::Element { name: name.local.to_string(), attributes }, Rc::new(name))
    }

    fn create_comment(&self, _: StrTendril) -> Handle {
        self.nothing()
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Handle {
        self.nothing()
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.put(parent.at, usize::MAX, child);
    }

    fn append_based_on_parent_node(&self, element: &Handle, before: &Handle, child: NodeOrText<Handle>) {
        if self.nodes.borrow()[element.at].parent.is_some() {
            self.append_before_sibling(element, child);
        } else {
            self.append(before, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_template_contents(&self, _: &Handle) -> Handle {
        // What stands in a template is not shown; it hangs nowhere.
        self.nothing()
    }

    fn same_node(&self, one: &Handle, other: &Handle) -> bool {
        one.at == other.at
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        if let NodeOrText::AppendNode(node) = &child {
            self.remove(node.at);
        }
        let nodes = self.nodes.borrow();
        let Some(parent) = nodes[sibling.at].parent else { return };
        let at = nodes[parent].children.iter().rposition(|node| *node == sibling.at).unwrap_or_default();
        drop(nodes);
        self.put(parent, at, child);
    }

    fn add_attrs_if_missing(&self, _: &Handle, _: Vec<Attribute>) {}

    fn remove_from_parent(&self, target: &Handle) {
        self.remove(target.at);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        let mut nodes = self.nodes.borrow_mut();
        let children = std::mem::take(&mut nodes[node.at].children);
        let depth = nodes[new_parent.at].depth + 1;
        for child in &children {
            nodes[*child].parent = Some(new_parent.at);
            nodes[*child].depth = depth;
        }
        nodes[new_parent.at].children.extend(children);
    }
}
