# Calendars, feeds and letters on what was published.

## Calendar

calendar-lead = Your due dates in your own calendar program: rounds, measures, steps, questions and reports to committees.
calendar-how = Make an address and enter it in your calendar program as a calendar to subscribe to.
calendar-address = Address of your calendar
calendar-once = It is shown only now. Who knows it can read your due dates.
calendar-make = Make the address
calendar-anew = Make a new address; the old one ends
calendar-revoke = Take the address back
calendar-revoked = The address of the calendar works no more.
calendar-since = An address exists since
calendar-used = last read
calendar-unused = not read yet
calendar-note = Restricted items are not named in it.
calendar-name = { $mechanism }: due dates
calendar-hidden = { $n ->
        [one] { $n } restricted item is due: see it after signing in
       *[other] { $n } restricted items are due: see them after signing in
    }
calendar-round = Round { $round }: answers due
calendar-measure = Measure due: { $name }
calendar-milestone = Step due: { $name }
calendar-request = Answer to the secretariat due
calendar-report = Report to a committee due: { $name }

## Feeds and letters

feed-link = Feed (Atom)
subscribe-link = News by mail
subscribe-title = News by mail
subscribe-about = Once a week, what was published: { $name }
subscribe-hint = You get a letter with a link to confirm. Nothing is sent before.
subscribe = Send me the news
subscribe-privacy = The address serves for this only. It is forgotten when you end the letters, or if you do not confirm within three days.
subscribe-asked = A letter is on its way. Open the link in it to confirm.
subscription-confirm = Confirm
subscription-confirmed = Confirmed. A letter comes each Monday if something was published.
subscription-end = End these letters
subscription-ended = The letters have ended
subscription-forgotten = Your address is no longer kept.
calendar-obligation = Report due: { $name }
