def pump_line(pump, litres):
    line = f"Pump {pump}: " + f"{litres} l ({2 * litres} half litres)"
    return line


def litre_price(cents):
    text = "%.3f euro/l" % (cents / 100)
    return text


def row(article, price):
    line = "%-12s%8.2f" % (article, price)
    return line


def ask_total():
    total = float(input("Litres? "))
    total *= float(input("Euro per litre? "))
    return total
