import json

ENCODING = "utf-8"
DEFAULTS = {"place": "school hall", "fee": 150, "open": True}


def load_settings(path):
    settings = dict(DEFAULTS)
    try:
        with open(path, encoding=ENCODING) as stored:
            settings.update(json.load(stored))
    except FileNotFoundError:
        pass
    return settings


def set_fee(path, cents):
    old = load_settings(path)["fee"]
    try:
        with open(path, encoding=ENCODING) as stored:
            text = stored.read()
    except FileNotFoundError:
        text = json.dumps(DEFAULTS, indent=2, ensure_ascii=False)
    with open(path, "w", encoding=ENCODING) as stored:
        stored.write(text.replace('"fee": ' + str(old), '"fee": ' + str(cents)))
