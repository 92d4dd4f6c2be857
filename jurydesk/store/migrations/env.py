"""Runs the migrations inside the transaction that `upgrade` began. It must never open a desk by itself."""

from __future__ import annotations

from alembic import context

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=context.config.attributes.get("target_metadata"),
    transactional_ddl=True,
    render_as_batch=True,  # SQLite rebuilds a table where others alter it
)
# The transaction is the caller's: Alembic must neither begin nor commit one of its own.
context.run_migrations()
