"""One keyword-only function per act that a person can do; window and command line call the same ones."""
