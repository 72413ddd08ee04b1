/** Texts of ours, with the element that a translator shows in the place of each. */
type StandIns = WeakMap<Node, Element>;

/** The translators of browsers wrap what they write into this element; we never do. */
function isTranslation(node: Node | null | undefined): node is Element {
  return node instanceof Element && node.localName === 'font';
}

function standInOf({ addedNodes, previousSibling, nextSibling }: MutationRecord) {
  return [...addedNodes, previousSibling, nextSibling].find(isTranslation);
}

/** The child of this parent that the node has become, or has come to lie in. */
function childFor(parent: Node, node: Node, standIns: StandIns): Node | null {
  let child: Node | null = standIns.get(node) ?? node;
  while (child && child.parentNode !== parent) child = child.parentNode;
  return child;
}

/** A text of ours that changes while a translation stands in its place comes back, to be translated anew. */
function followTexts(root: Node, standIns: StandIns): () => void {
  const changes = new MutationObserver((records) => {
    for (const { target } of records) {
      const standIn = standIns.get(target);
      if (!(target instanceof Text) || !standIn) continue;
      standIns.delete(target);
      standIn.replaceWith(target);
    }
  });
  const removals = new MutationObserver((records) => {
    for (const record of records) {
      const standIn = standInOf(record);
      for (const text of record.removedNodes) {
        if (!standIn || !(text instanceof Text)) continue;
        standIns.set(text, standIn);
        changes.observe(text, { characterData: true });
      }
    }
  });
  removals.observe(root, { childList: true, subtree: true });
  return () => {
    removals.disconnect();
    changes.disconnect();
  };
}

/**
 * Bears with translators and extensions that move what the app has drawn. The app's next change of a text or an
 * element that is no longer where it was would throw (facebook/react#11538), and a changed text would stay hidden
 * behind its old translation; with this the change reaches what stands there now.
 *
 * @param root what the app draws in
 * @returns undoes it
 */
export function bearForeignHands(root: Node): () => void {
  const { insertBefore, removeChild } = Node.prototype;
  const standIns: StandIns = new WeakMap();
  const stop = followTexts(root, standIns);
  Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    const there = childFor(this, child, standIns);
    // Taken away by someone else already, which is what was wanted.
    if (there) removeChild.call(this, there);
    return child;
  };
  Node.prototype.insertBefore = function <Child extends Node>(
    this: Node,
    node: Child,
    before: Node | null,
  ): Child {
    insertBefore.call(this, node, before && childFor(this, before, standIns));
    return node;
  };
  return () => {
    stop();
    Object.assign(Node.prototype, { insertBefore, removeChild });
  };
}
