import json

ENCODING = "utf-8"
DEFAULTS = {"place": "school hall", "fee": 150, "open": True}


def load_settings(path):
    if not path.exists():
        return dict(DEFAULTS)
    return {**DEFAULTS, **json.loads(path.read_text(encoding="utf-8"))}


def set_fee(path, cents):
    changed = load_settings(path) | {"fee": cents}
    text = json.dumps(changed, indent=2, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")
