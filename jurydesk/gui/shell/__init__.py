"""Start page, window and desk frame: the only room that may put screens side by side."""
