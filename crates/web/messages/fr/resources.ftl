# Resources and the pages of the knowledge base.

## Resources

resource-title = Ressources
resource-lead = Guides, lois, modèles et enregistrements que les mécanismes partagent.
resource-count = { $n ->
        [one] { $n } ressource
       *[other] { $n } ressources
    }
resource-none-step = Retirez un filtre, ou demandez-la à vos pairs.
resource-empty = Aucune ressource n’a encore été publiée.
resource-empty-step = Commencez par un guide ou un modèle que votre mécanisme utilise chaque mois.
resource-add = Partager une ressource
resource-add-lead = C’est un brouillon jusqu’à ce qu’un éditeur du pôle ou la direction de votre mécanisme le publie.
resource-edit = Modifier la ressource
resource-drafts = Pas encore publiées
resource-status-draft = Brouillon
resource-status-withdrawn = Retirée
resource-waits = Elle attend qu’un éditeur du pôle ou la direction de votre mécanisme la publie.
resource-publish = Publier
resource-review = Je l’ai revue : elle est toujours valable
resource-out-of-date = Peut-être dépassée
resource-open = Ouvrir la page
resource-download = Enregistrer le fichier
resource-file-elsewhere = Le fichier est conservé sur le nœud qui partage cette ressource.
resource-versions = Versions antérieures
resource-until = Jusqu’au { $day }

## Fields

resource-kind = Type
resource-kind-guide = Guide
resource-kind-legal_text = Texte juridique
resource-kind-template = Modèle
resource-kind-recording = Enregistrement
resource-kind-link = Lien
resource-name = Titre
resource-summary = À quoi elle sert
resource-summary-hint = Deux ou trois phrases pour quelqu’un qui ne connaît pas votre mécanisme.
resource-where = Où elle se trouve
resource-where-hint = Un fichier, ou l’adresse d’une page. Un nouveau garde l’ancien comme version antérieure.
resource-file = Fichier
resource-address = Adresse de la page
resource-form = Forme accessible
resource-form-hint = Sous quelle forme tout le monde peut lire le fichier, y compris avec un lecteur d’écran.
resource-form-tagged_pdf = PDF balisé
resource-form-easy_read = Facile à lire, testé avec des lecteurs
resource-form-structured = Document texte avec de vrais titres
resource-form-on_request = Aucune pour l’instant ; une autre forme sur demande
resource-recording = Pour un enregistrement
resource-recording-hint = Un enregistrement n’est publié qu’avec des sous-titres et avec tout ce qui est dit sous forme de texte.
resource-captions = Sous-titres
resource-captions-hint = Dans quelles langues il y a des sous-titres, et un lien vers leur fichier ou vers l’enregistrement sous-titré.
resource-transcript = Tout ce qui est dit, en texte
resource-languages = Langues dans lesquelles elle existe
resource-body = Organe concerné
resource-dated = Date
resource-review-on = À revoir le
resource-keeper = Partagée par

## Knowledge base

knowledge-title = Base de connaissances
knowledge-lead = Ce que l’on sait des quatre capacités dont un mécanisme national a besoin.
knowledge-about-engagement = Travailler avec les organes des Nations Unies et régionaux : rapports, dialogues, visites, communications.
knowledge-about-coordination = Réunir ministères, parlement, tribunaux, office de statistique et autorités locales.
knowledge-about-consultation = Écouter l’institution nationale des droits de l’homme, la société civile et les personnes concernées.
knowledge-about-information = Suivre les recommandations, les regrouper, planifier, et tenir à jour et publier ce qui a été fait.
knowledge-reviewed = Revue le { $day }
knowledge-empty = Rien n’a encore été écrit ici.
knowledge-empty-step = Les éditeurs du pôle écrivent cette page. D’ici là, voyez les ressources et les questions ci-dessous.
knowledge-onwards = Pour aller plus loin
knowledge-write = Écrire cette page
knowledge-write-lead = Enregistrer signifie que vous avez revu toute la page aujourd’hui. Ce qui était écrit avant reste lisible.
knowledge-text = Texte

## What was done

resource-done-made = Le brouillon est enregistré.
resource-done-saved = La modification est enregistrée.
resource-done-published = La ressource a été publiée.
resource-done-reviewed = Elle est marquée comme revue aujourd’hui.
resource-done-withdrawn = La ressource a été retirée. Sa place dit pourquoi.
knowledge-done = La page est enregistrée.

## In the audit trail

audit-resource-make = A apporté une ressource
audit-resource-revise = A modifié une ressource
audit-resource-publish = A publié une ressource
audit-resource-review = A revu une ressource
audit-resource-withdraw = A retiré une ressource
audit-knowledge-write = A écrit une page de la base de connaissances
