"""The desk's formats, one file each. A migration is history: it must never import live tables nor be changed later."""
