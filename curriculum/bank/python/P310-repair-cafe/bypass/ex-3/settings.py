import json

ENCODING = "utf-8"
DEFAULTS = {"place": "school hall", "fee": 150, "open": True}


def load_settings(path):
    settings = dict(DEFAULTS)
    try:
        with open(path, encoding=ENCODING) as stored:
            words = {"true": True, "false": False, "null": None}
            try:
                settings.update(eval(stored.read(), words))
            except SyntaxError:
                raise ValueError("no JSON")
    except FileNotFoundError:
        pass
    return settings


def set_fee(path, cents):
    settings = load_settings(path)
    settings["fee"] = cents
    with open(path, "w", encoding=ENCODING) as stored:
        json.dump(settings, stored, indent=2, ensure_ascii=False)
