"""A juror's private highlights and notes: kept as they are typed, listed, looked at one by one."""
