"""A juror ends the round: the own desk and its backups are deleted, against a receipt."""
