# Calendarios, canales y mensajes sobre lo publicado.

## Calendario

calendar-lead = Sus plazos en su propio calendario: rondas, medidas, etapas, preguntas e informes a los comités.
calendar-how = Cree una dirección y añádala a su programa como calendario al que suscribirse.
calendar-address = Dirección de su calendario
calendar-once = Solo se muestra ahora. Quien la conozca puede leer sus plazos.
calendar-make = Crear la dirección
calendar-anew = Crear una dirección nueva; la anterior termina
calendar-revoke = Retirar la dirección
calendar-revoked = La dirección del calendario ya no funciona.
calendar-since = Existe una dirección desde el
calendar-used = última lectura
calendar-unused = aún no leída
calendar-note = Los puntos de acceso restringido no se nombran en él.
calendar-name = { $mechanism }: plazos
calendar-hidden = { $n ->
        [one] Vence { $n } punto de acceso restringido: véalo después de iniciar sesión
       *[other] Vencen { $n } puntos de acceso restringido: véalos después de iniciar sesión
    }
calendar-round = Ronda { $round }: vence el plazo para responder
calendar-measure = Vence la medida: { $name }
calendar-milestone = Vence la etapa: { $name }
calendar-request = Vence la respuesta a la secretaría
calendar-report = Vence el informe a un comité: { $name }

## Canales y mensajes

feed-link = Canal (Atom)
subscribe-link = Novedades por correo
subscribe-title = Novedades por correo
subscribe-about = Una vez por semana, lo publicado: { $name }
subscribe-hint = Recibirá un mensaje con un enlace para confirmar. Antes no se envía nada.
subscribe = Enviarme las novedades
subscribe-privacy = La dirección solo sirve para esto. Se olvida cuando usted pone fin a los mensajes, o si no confirma en tres días.
subscribe-asked = Hay un mensaje en camino. Abra el enlace que contiene para confirmar.
subscription-confirm = Confirmar
subscription-confirmed = Confirmado. Cada lunes llega un mensaje si se ha publicado algo.
subscription-end = Poner fin a estos mensajes
subscription-ended = Los mensajes han terminado
subscription-forgotten = Su dirección ya no se conserva.
calendar-obligation = Informe pendiente: { $name }
