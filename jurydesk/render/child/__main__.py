"""`python -m jurydesk.render.child`: the child without the program round it, for tests and for looking at it."""

from __future__ import annotations

from jurydesk.render.child import main

main()
