"""Small helpers for putting declared words into sentences."""


def in_sentence(words: str) -> str:
    """The words without their first capital, unless they begin with an acronym."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def sentence(words: str) -> str:
    """The words with a full stop, where they have no end of their own."""
    return words if words.endswith((".", "?")) else f"{words}."
