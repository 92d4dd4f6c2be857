"""Search over the text of all proposals that are open to the juror."""
