# What is wrong with a field, and what to do: one message for every key of `suivi_kernel::Problem`.

# `$value` is the one value the problem names; a message that names none leaves it out in every language.

## Problems

problem-required = Remplissez ce champ.
problem-too-long = { $value ->
        [one] Utilisez au plus { $value } caractère.
       *[other] Utilisez au plus { $value } caractères.
    }
problem-too-short = { $value ->
        [one] Utilisez au moins { $value } caractère.
       *[other] Utilisez au moins { $value } caractères.
    }
problem-unknown-choice = « { $value } » ne figure pas parmi les choix. Choisissez dans la liste.
problem-not-an-email = Saisissez une adresse électronique, par exemple nom@example.org.
problem-not-a-date = « { $value } » n’est pas une date. Écrivez année-mois-jour, par exemple 2026-11-23.
problem-not-a-number = « { $value } » n’est pas un nombre admis ici.
problem-wrong-credentials = L’adresse électronique ou le mot de passe est incorrect. Réessayez ou demandez un nouveau mot de passe.
problem-wrong-code = Ce code est incorrect ou a déjà servi. Attendez le suivant.
problem-authenticator-lost = Votre application d’authentification ne peut plus être vérifiée ici : la clé de ce site a changé. Utilisez un de vos codes de secours, puis mettez de nouveau en place le second facteur ; sans code, adressez-vous à votre administrateur.
problem-no-second-factor = Aucun second facteur n’est actif pour ce compte.
problem-beyond-mechanism = Cette personne travaille aussi pour un autre mécanisme ou exploite le serveur. Demandez à la personne qui exploite le serveur de le faire.
problem-link-expired = Ce lien a expiré ou a déjà servi. Demandez-en un nouveau.
problem-taken = « { $value } » est déjà pris. Choisissez autre chose.
problem-passwords-differ = Les deux mots de passe diffèrent. Saisissez deux fois le même.
problem-password-common = Ce mot de passe est de ceux que tout le monde essaie. Choisissez-en un autre, par exemple quatre mots sans rapport.
problem-last-administrator = Le mécanisme n’aurait plus d’administrateur. Désignez-en d’abord un autre.
problem-ends-before-it-begins = La fin précède le début. Modifiez l’une des deux dates.
problem-has-open-items = Elle est encore chef de file pour { $value ->
        [one] { $value } dossier ouvert
       *[other] { $value } dossiers ouverts
    }. Désignez d’abord qui lui succède.
problem-changed-since = Quelqu’un l’a modifié après que vous l’avez ouvert. Voyez ce qui s’y trouve maintenant, puis refaites votre modification.
problem-nothing-selected = Sélectionnez au moins une ligne.
problem-already-undone = Cette action a déjà été défaite.
problem-wrong-state = Ce n’est pas possible maintenant : l’état actuel est « { $value } ».
problem-unreadable-file = Le fichier n’a pas pu être lu : { $value }. Vérifiez qu’il s’agit du bon fichier et qu’il s’ouvre sur votre ordinateur.
problem-file-too-large = Le fichier dépasse { $value }. Envoyez-le en plusieurs parties.
problem-search-syntax = La recherche n’a pas été comprise près de « { $value } ». Vérifiez les guillemets et les parenthèses.
problem-position-only-upr = Seule une recommandation de l’examen périodique universel appelle une position de l’État. Laissez ce champ vide.
problem-no-recommending-state = Une recommandation de l’examen périodique universel nomme au moins un État auteur. Ajoutez-le.
problem-evidence-needed = Une preuve publique doit l’étayer, ou un motif écrit expliquant son absence. Ajoutez l’un des deux.
problem-before-the-recommendation = C’est antérieur à la recommandation, faite le { $value } : cela ne peut pas en montrer la suite.
problem-second-person = Une autre personne doit le faire : ni l’auteur du texte ni la personne qui l’a demandé.
problem-has-approver = Cette institution a un responsable de la validation. Demandez-lui de viser le texte, ou envoyez-lui un lien.
problem-restricted = Ce texte est à diffusion restreinte. Seuls l’institution, le secrétariat et la présidence le lisent ; il n’est jamais public ni envoyé par lien.
problem-item-not-public = L’objet de cette mise à jour n’est pas encore public. Rendez-le public d’abord.
problem-asked-already = Cela a déjà été demandé et attend une deuxième personne.
problem-no-alternative = Décrivez en mots ce que montre l’image, pour les personnes qui ne peuvent pas la voir.
problem-kind-not-taken = Les fichiers de ce type ne sont pas acceptés. Envoyez un PDF, une image (PNG, JPEG, WebP), un document bureautique sans macros (.docx, .xlsx, .pptx, .odt, .ods, .odp) ou du texte brut.
problem-not-an-address = « { $value } » n’est pas l’adresse d’une page. Copiez-la depuis le navigateur : elle commence par https://
problem-unknown-recipient = Un lien ne peut être envoyé qu’à une adresse à laquelle le secrétariat ou un responsable de la validation de votre institution a déjà écrit. Demandez au secrétariat d’envoyer celui-ci.
problem-leads-already = L’institution chef de file ne peut pas aussi appuyer. Choisissez une autre institution.
problem-due-in-past = Le { $value } est déjà passé. Corrigez la date, ou indiquez qu’il s’agit d’une mesure passée.
problem-needs-output = Dites d’abord ce qui en est issu : une mesure sans produit ne peut pas être achevée.
problem-needs-agreement = L’accord de { $value } manque encore.
problem-is-public-already = Ceci est public. Seul le secrétariat le modifie ; dites-lui ce qui doit changer.
problem-not-active = « { $value } » n’existe pas à cette date. Choisissez une institution qui existe.
problem-supports-itself = L’institution chef de file ne peut pas aussi apporter un appui. Retirez-la de l’un des deux rôles.
problem-own-agreement = Rien n’est attribué à une juridiction sans son propre accord : seul son propre compte peut confirmer.
problem-in-the-future = La date du { $value } n’est pas encore venue. Saisissez ceci ce jour-là ou après.
problem-still-holds = La personne détient encore { $value ->
        [one] { $value } élément
       *[other] { $value } éléments
    }. Transmettez-les d’abord.
problem-not-a-period = « { $value } » n’est pas une période. Écrivez 2024, 2024-Q1, 2024-05 ou 2024-05-01.
problem-in-future = « { $value } » n’a pas encore commencé. Saisissez ce qui est déjà connu.
problem-not-broken-down = L’indicateur n’est pas ventilé par « { $value } ». Laissez vide, ou ajoutez d’abord la dimension à l’indicateur.
problem-not-a-group = « { $value } » ne peut pas nommer un groupe. Utilisez au plus 100 caractères sans = ni ;, et ne commencez pas par = + - @.
problem-not-a-count = « { $value } » n’est pas un nombre de personnes. Utilisez un nombre entier, 0 ou plus.
problem-given-twice = La même cellule figure deux fois dans le fichier, aussi ici : { $value }. Gardez-en une.
problem-missing-column = Le fichier n’a pas de colonne « { $value } ». Vérifiez que la première ligne contient les noms des colonnes.
problem-too-many-rows = Le fichier a plus de { $value } lignes. Envoyez-le en plusieurs parties.
problem-over-the-limit = { $value ->
        [one] Il y a { $value } mot de trop. Raccourcissez le texte.
       *[other] Il y a { $value } mots de trop. Raccourcissez le texte.
    }
problem-has-gaps = { $value ->
        [one] { $value } passage est vide ou non traduit. Écrivez le texte et retirez la marque.
       *[other] { $value } passages sont vides ou non traduits. Écrivez le texte et retirez les marques.
    }
problem-still-open = { $value ->
        [one] { $value } suggestion ou contribution attend une décision. Décidez d’abord.
       *[other] { $value } suggestions ou contributions attendent une décision. Décidez d’abord.
    }
problem-needs-a-reader = Aucune personne à qui le texte s’adresse et dont c’est la langue ne l’a lu tel qu’il est. Enregistrez d’abord une lecture.
problem-breaks-easy-read = { $value ->
        [one] { $value } règle du facile à lire et à comprendre n’est pas respectée. Corrigez ce que signale la vérification.
       *[other] { $value } passages ne respectent pas les règles du facile à lire et à comprendre. Corrigez ce que signale la vérification.
    }
problem-heading-skipped = Le titre « { $value } » saute un niveau. Mettez un # de moins.
problem-table-without-header = Le tableau { $value } a un en-tête vide. Nommez chaque colonne.
problem-vague-link = Le lien « { $value } » ne dit pas où il mène. Utilisez des mots qui le disent.
problem-picture-not-taken = Les rapports ne contiennent pas d’images propres ({ $value }). Utilisez le graphique d’un indicateur.
problem-empty-note = La note { $value } est vide. Rédigez-la ou retirez-la.
problem-not-adopted = Le document final n’est pas encore adopté. Les positions ne sont montrées qu’après son adoption.
problem-fonts-missing = Le PDF ne peut pas être produit sur cette machine : { $value }. Prévenez la personne qui gère cette machine.
problem-document-locked = Le document est protégé par un mot de passe. Enregistrez-le sans mot de passe et renvoyez-le.
problem-document-broken = Le document est endommagé. Récupérez-le de nouveau à sa source.
problem-document-scanned = Chaque page est une image : le document a été numérisé. Demandez une version avec du texte ou collez le texte.
problem-document-empty = Le document ne contient aucun texte.
problem-document-of-other-kind = Ce n’est pas un document dont le texte peut être lu. Envoyez un fichier Word, un PDF, une page web ou du texte simple.
problem-no-empty-line = Mettez une ligne vide là où commence la deuxième recommandation, puis divisez.
problem-not-in-final-text = Elle a été retirée le { $value } : elle figurait dans un projet et ne figure pas dans le texte définitif.
problem-nothing-to-take = Rien dans ce document ne modifierait le registre.
problem-document-unpacks-too-far = Le fichier se décompresse en bien plus qu’un document et n’a pas été ouvert. Enregistrez-le de nouveau sans ses images.
problem-document-too-old = Le fichier a été écrit par un Word d’avant 1997. Ouvrez-le et enregistrez-le en .docx.
