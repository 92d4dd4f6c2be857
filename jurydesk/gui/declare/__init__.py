"""A juror says, proposal by proposal, whether there is a conflict of interest."""
