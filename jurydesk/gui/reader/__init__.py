"""Reading a document: pages that the render child draws. No screen of its own; other screens put the Reader in."""
