# The knowledge hub: its home, and what all its kinds of thing share.

hub-title = Knowledge hub
hub-lead = What mechanisms share: profiles, good practices, questions and answers, assistance, seminars.
hub-empty = Nothing has been published here yet.
hub-empty-step = What mechanisms publish appears here, with the person to ask.

## Kinds of thing

hub-kind-profile = Mechanism profile
hub-kind-practice = Good practice
hub-kind-resource = Resource
hub-kind-page = Knowledge page
hub-kind-question = Question
hub-kind-announcement = Announcement
hub-kind-assistance = Request for assistance
hub-kind-event = Event

## What can be wrong

problem-withdrawn = It was withdrawn. { $value }

## The way around, and the first page

hub-nav-exchange = Exchange
hub-nav-learning = Learn
hub-nav-mine = Waiting for me
hub-nav-keeping = Keeping
hub-search = Search the hub
hub-open = Open now
hub-asks = Who asks
hub-new = New
hub-waits = Waits for you
hub-all = All
