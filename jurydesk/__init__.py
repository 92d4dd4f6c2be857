"""JuryDesk: a panel judges funding proposals, offline, and signs a list that anyone can recompute. Imports nothing."""
