"""Any server that speaks the OpenAI-compatible chat or responses API, hosted or on this machine.

Here: the engine, the two protocols, how such servers say no, what a server offers.
Not here: retries, schemas, policy; anything that only one server knows.
"""
