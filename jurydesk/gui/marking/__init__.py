"""A juror marks: the list of proposals, the room for the reader, the score sheet."""
