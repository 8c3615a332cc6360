# Pages for when something did not work: what happened, and what to do.

## Error pages

error-400-title = L’adresse ou le formulaire n’a pas été compris
error-400-what = Une partie de ce qui a été envoyé manque ou n’est pas écrite comme il faut.
error-400-do = Revenez en arrière, vérifiez votre saisie et envoyez de nouveau. Si vous avez suivi un lien, il est peut-être incomplet.
error-403-title = Cette action n’est pas permise
error-403-what = Votre rôle ne le prévoit pas, ou le formulaire est resté ouvert trop longtemps.
error-403-do = Revenez en arrière et réessayez une fois. Si cela persiste, adressez-vous au secrétariat du mécanisme.
error-404-title = Il n’y a rien à cette adresse
error-404-what = L’adresse est peut-être mal saisie, ou ce qui s’y trouvait n’est pas public.
error-404-do = Cherchez dans le registre ou partez de la vue d’ensemble. Si vous travaillez ici, connectez-vous d’abord.
error-405-title = Cette page n’accepte pas cela
error-405-what = Un formulaire a été envoyé à une page de lecture seule, ou l’inverse.
error-405-do = Revenez en arrière et utilisez les liens et boutons de la page.
error-409-title = Quelqu’un l’a modifié entre-temps
error-409-what = Votre modification n’a pas été enregistrée, afin que l’autre ne soit pas perdue.
error-409-do = Voyez ce qui s’y trouve maintenant, puis refaites votre modification.
error-413-title = C’est trop volumineux
error-413-what = La taille maximale admise ici est de { $size }.
error-413-do = Envoyez le fichier en plusieurs parties ou demandez à l’administrateur de l’importer sur la machine même.
error-422-title = Un point du formulaire demande votre attention
error-422-what = Rien n’a encore été enregistré.
error-422-do = Revenez en arrière, corrigez ce qui est indiqué et envoyez de nouveau.
error-429-title = Trop de tentatives
error-429-what = Pour protéger les comptes et cette machine, nous attendons un peu.
error-429-do = { $n ->
        [one] Réessayez dans { $n } minute.
       *[other] Réessayez dans { $n } minutes.
    }
error-500-title = Une erreur s’est produite de notre côté
error-500-what = Vous n’y êtes pour rien et rien n’a été enregistré à moitié. L’erreur a été consignée sous la référence { $reference }.
error-500-do = Réessayez dans une minute. Si cela persiste, donnez cette référence à votre administrateur.
error-sign-in-needed = Connectez-vous pour continuer. Vous reviendrez à cette page.
error-go-home = Vers la vue d’ensemble
error-go-register = Vers les recommandations
