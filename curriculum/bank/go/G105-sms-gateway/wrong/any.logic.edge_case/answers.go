package sms

const Plain = "6"
const Euro = "5"
const Count = "7"

const First = "66"
const Tail = "ller"
const Letter = "u"

const Positions = "0 1 3 4 "
const Codes = "65A 67C "
const Loud = "SOS SOS!"
