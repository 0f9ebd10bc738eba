package tests

import (
	"fmt"
	"testing"

	alerts "exercise/src"
	"exercise/tests/check"
)

// notify calls Notify of value, if it is a Notifier.
func notify(t *testing.T, value any, text string) string {
	t.Helper()
	notifier, ok := value.(alerts.Notifier)
	if !ok {
		t.Fatalf("%T is a Notifier = %v, want %v", value, ok, true)
	}
	return notifier.Notify(text)
}

// ex-1
func TestPagerCounts(t *testing.T) {
	pager := &alerts.Pager{Number: "17"}
	notify(t, pager, "hello")
	if got, want := notify(t, pager, "disk full"), "pager 17, no. 2: disk full"; got != want {
		t.Errorf("second Notify(%q) = %q, want %q", "disk full", got, want)
	}
	if got := pager.Sent; got != 2 {
		t.Errorf("Sent after two texts = %d, want %d", got, 2)
	}
}

func TestPagersCountForThemselves(t *testing.T) {
	first, second := &alerts.Pager{Number: "17"}, &alerts.Pager{Number: "18", Sent: 4}
	notify(t, first, "hello")
	notify(t, first, "hello")
	if got, want := notify(t, second, "fire"), "pager 18, no. 5: fire"; got != want {
		t.Errorf("Notify(%q) of a pager with 4 texts = %q, want %q", "fire", got, want)
	}
	if got := first.Sent; got != 2 {
		t.Errorf("Sent of the other pager = %d, want %d", got, 2)
	}
}

// ex-2
func TestOnDutyOfAKnownName(t *testing.T) {
	pagers := map[string]*alerts.Pager{"ann": {Number: "17"}, "bob": {Number: "18"}}
	got := alerts.OnDuty(pagers, "bob")
	if pager, ok := got.(*alerts.Pager); !ok || pager != pagers["bob"] {
		t.Errorf("OnDuty(pagers, %q) = %v, want %v", "bob", got, pagers["bob"])
	}
}

func TestOnDutyOfNobody(t *testing.T) {
	pagers := map[string]*alerts.Pager{"ann": {Number: "17"}}
	if got := alerts.OnDuty(pagers, "eve"); got != nil {
		t.Errorf("OnDuty(pagers, %q) = %#v, want %v", "eve", got, nil)
	}
	if got := alerts.OnDuty(nil, "ann"); got != nil {
		t.Errorf("OnDuty(nil, %q) = %#v, want %v", "ann", got, nil)
	}
}

// ex-3
func TestBroadcastSkipsGaps(t *testing.T) {
	list := []alerts.Notifier{nil, alerts.Mail("ann"), nil, alerts.Mail("bob")}
	value := check.Panic(func() {
		got := fmt.Sprintf("%q", alerts.Broadcast(list, "fire"))
		if want := `["mail to ann: fire" "mail to bob: fire"]`; got != want {
			t.Errorf("Broadcast(nil ann nil bob, %q) = %s, want %s", "fire", got, want)
		}
	})
	if value != nil {
		t.Errorf("Broadcast(nil ann nil bob, %q) panics with %v, want no panic", "fire", value)
	}
}

func TestBroadcastInOrder(t *testing.T) {
	list := []alerts.Notifier{alerts.Mail("bob"), alerts.Mail("ann")}
	got := fmt.Sprintf("%q", alerts.Broadcast(list, "ok"))
	if want := `["mail to bob: ok" "mail to ann: ok"]`; got != want {
		t.Errorf("Broadcast(bob ann, %q) = %s, want %s", "ok", got, want)
	}
	if got := len(alerts.Broadcast(nil, "ok")); got != 0 {
		t.Errorf("len(Broadcast(nil, %q)) = %d, want %d", "ok", got, 0)
	}
}
