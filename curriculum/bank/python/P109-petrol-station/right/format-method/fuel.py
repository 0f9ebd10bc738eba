def pump_line(pump, litres):
    halves = litres + litres
    return f"Pump {pump}: {litres} l ({halves} half litres)"


def litre_price(cents):
    text = "{:.3f} euro/l".format(cents / 100)
    return text


def row(article, price):
    line = article.ljust(12) + f"{price:.2f}".rjust(8)
    return line


def ask_total():
    litres = input("Litres? ")
    price = input("Euro per litre? ")
    return float(litres) * float(price)
