"""Untrusted PDFs: a child process that opens them, and the Qt-free client that asks it. No PDF is opened elsewhere."""
