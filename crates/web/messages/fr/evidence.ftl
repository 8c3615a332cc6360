# Evidence: files and links that stand behind an account.

## Evidence

evidence-title = Éléments de preuve
evidence-lead = Ce qui étaye les comptes rendus : lois, décisions, rapports, chiffres, images et liens.
evidence-none = Aucun élément de preuve pour le moment.
evidence-number = Identifiant
evidence-name = Intitulé
evidence-file = Fichier
evidence-address = Ou un lien
evidence-address-hint = L’adresse d’une page : https://…
evidence-alternative = Ce que montre une image
evidence-alternative-hint = En mots, pour les personnes qui ne peuvent pas la voir. Obligatoire pour les images.
evidence-shows = Montre :
evidence-kind-title = Type d’élément
evidence-add = Ajouter un élément de preuve
evidence-add-one = Ajouter un fichier ou un lien comme preuve
evidence-more-later = Un seul ici ; les autres ensuite, sur la page de la mise à jour.
evidence-internal-first = Il reste interne jusqu’à ce qu’une personne habilitée le rende public.
evidence-open = Détails
evidence-public = Public
evidence-internal = Interne
evidence-withdrawn = Retiré
evidence-publish = Rendre public
evidence-publish-lead = Le public le lira dès qu’il pourra lire ce à quoi il se rapporte. Vérifiez d’abord qu’aucun particulier n’y est nommé.
evidence-publish-too = Publier avec :
evidence-withdraw = Le retirer
evidence-withdraw-lead = Il n’est plus montré au public. Le fichier et le motif sont conservés ; rien n’est effacé.
evidence-was-added = L’élément de preuve a été ajouté.
evidence-was-published = L’élément de preuve est public.
evidence-was-withdrawn = L’élément de preuve a été retiré.
evidence-belongs-to = Se rapporte à
evidence-added = Ajouté
evidence-added-by = Ajouté par
evidence-digest = SHA-256 du fichier
evidence-same-file = Le même fichier figure ailleurs

## Links

evidence-link-state = Lien
evidence-link-ok = En ligne
evidence-link-moved = Déplacée
evidence-link-gone = Disparue
evidence-link-unreachable = Injoignable
evidence-link-unchecked = Pas encore vérifiée
evidence-link-status = réponse { $status }
evidence-checked = Vérifiée le
evidence-why-private = l’adresse mène à un réseau privé
evidence-why-no-such-site = ce site n’existe pas
evidence-why-too-slow = pas de réponse à temps
evidence-why-not-safe = son certificat n’est pas valable
evidence-why-too-many-steps = elle renvoie sans fin
evidence-why-no-connection = la connexion a échoué

## Audit trail

audit-evidence-publish = Élément de preuve rendu public
audit-evidence-withdraw = Élément de preuve retiré
audit-evidence-check = Lien vérifié
job-name-links = Vérification des liens
