# The program of a parking machine. In each function the lines are in the wrong order,
# and one of them is too many. They also have to be indented.


# ex-1: except names the one kind of error that has an answer here.
# Lesson section: Catch one kind
# Test: test_minutes_of_a_word
# Start here: which of the two except lines is the narrow one?
def minutes(text):
    pass
    # except ValueError:
    # return int(text)
    # except Exception:
    # try:
    # return 0


# ex-2: check first, raise at once, and change something only below that.
# Lesson section: First check, then change
# Test: test_pay_leaves_the_box_alone
# Start here: which line changes the box?
def pay(box, cents):
    pass
    # box["cents"] = box["cents"] + cents
    # ValueError("nothing was paid")
    # if cents <= 0:
    # raise ValueError("nothing was paid")


# ex-3: finally is run on every way out.
# Lesson section: On every way out
# Test: test_drive_in_closes_the_gate_after_an_error
# Start here: what happens before the try?
def drive_in(gate, check):
    pass
    # gate.append("down")
    # return check()
    # finally:
    # gate.append("up")
    # except:
    # try:


# ex-4: raise ... from turns an error into one that the caller understands.
# Lesson section: In the caller's words
# Test: test_receipt_of_an_unknown_zone
# Start here: which line may fail?
def receipt(prices, zone):
    pass
    # return f"zone {zone}: {price}"
    # except KeyError as error:
    # price = prices.get(zone)
    # raise ValueError(f"no zone {zone}") from error
    # try:
    # price = prices[zone]
