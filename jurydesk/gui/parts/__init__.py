"""The small set of parts every desk is built from; a part never asks the store and knows no screen."""
