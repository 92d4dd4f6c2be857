"""A juror compares all own marks and corrects them before handing in."""
