def pump_line(pump, litres):
    line = f"" + "Pump " + str(pump) + ": " + str(litres) + " l (" + str(litres * 2) + " half litres)"
    return line


def litre_price(cents):
    text = f"{cents / 100:.3f} euro/l"
    return text


def row(article, price):
    line = f"{article:<12}{price:>8.2f}"
    return line


def ask_total():
    litres = float(input("Litres? "))
    price = float(input("Euro per litre? "))
    total = litres * price
    return total
