BOX_SIZE = 12


def full_boxes(candles):
    boxes, _rest = divmod(candles, BOX_SIZE)
    return boxes


def left_over(candles):
    rest = candles - full_boxes(candles) * BOX_SIZE
    return rest


def price_each(total, candles):
    price = float(total) / candles
    return price


def box_label(number):
    label = "Box " + str(number)
    return label
