"""Tables from and to CSV and XLSX; reads bytes that strangers wrote and never runs or follows anything in them."""
