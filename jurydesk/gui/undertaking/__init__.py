"""A juror reads the undertaking and the data protection notice before the first document, and accepts them once."""
