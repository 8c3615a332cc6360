# Signing in, the second factor, one's own account, invitations and tokens.

## Sign in

sign-in-title = Iniciar sesión
sign-in-lead = Para quienes trabajan en el mecanismo o con él. Para consultar no hace falta cuenta.
email = Correo electrónico
password = Contraseña
password-forgotten = He olvidado mi contraseña
signed-out = Ha cerrado la sesión.
session-ended = Su sesión ha terminado. Inicie sesión de nuevo y volverá a donde estaba.
demo-sign-in = Pruébelo como
demo-sign-in-lead = Esto es una demostración: cada enlace inicia sesión como una persona inventada con esa función.

## Second factor

second-factor = Segundo factor
second-factor-code = Código de su aplicación de autenticación
second-factor-code-hint = Seis cifras. Si no tiene su dispositivo, escriba uno de sus códigos de recuperación.
second-factor-set-up = Configurar un segundo factor
second-factor-set-up-lead = Añada esta cuenta a una aplicación de autenticación con la clave siguiente y escriba el código que muestre.
second-factor-key = Clave para la aplicación de autenticación
second-factor-on = El segundo factor está activado.
second-factor-off = El segundo factor no está activado. Lo recomendamos: así, una contraseña robada no basta.
second-factor-turn-off = Desactivar el segundo factor
recovery-codes = Códigos de recuperación
recovery-codes-lead = Cada uno sirve una sola vez en lugar de la aplicación. Imprímalos o anótelos ahora: solo se muestran esta vez.
recovery-codes-left = { $n ->
        [one] Queda { $n } código de recuperación
       *[other] Quedan { $n } códigos de recuperación
    }
recovery-codes-new = Crear códigos de recuperación nuevos

## New password

reset-title = Contraseña nueva
reset-request-lead = Escriba su correo electrónico. Si tiene una cuenta asociada, se le enviará un enlace.
reset-request-send = Enviar el enlace
reset-request-sent = Si hay una cuenta con esta dirección, el enlace está en camino. Funciona una vez, durante dos horas.
password-new = Contraseña nueva
password-again = La misma contraseña otra vez
password-current = Su contraseña actual
password-hint = Al menos { $n } caracteres. Varias palabras sin relación son fáciles de recordar y difíciles de adivinar.
password-changed = Su contraseña se ha cambiado. Las demás sesiones se han cerrado.
password-change = Cambiar la contraseña

## Your account

account-title = Su cuenta
account-name = Nombre
account-language = Idioma de los mensajes que recibe
account-roles = Sus funciones
account-last-sign-in = Último inicio de sesión
account-saved = Su cuenta se ha modificado.
sessions-title = Dónde tiene sesión iniciada
sessions-lead = Cierre toda sesión que no reconozca y cambie su contraseña.
session-this = esta sesión
session-device = Dispositivo
session-began = Comienzo
session-last-seen = Último uso
session-end = Cerrar esta sesión
sign-out-everywhere = Cerrar la sesión en todas partes
session-ended-one = La sesión se ha cerrado.

## Invitations

invite-title = Invitar a una persona
invite-lead = Se envía un enlace a la dirección; funciona una vez, durante 14 días.
invite-send = Enviar la invitación
invite-sent = La invitación se ha enviado a { $email }.
invitations-open = Invitaciones pendientes
invitation-withdraw = Retirar la invitación
invitation-withdrawn = La invitación se ha retirado.
invitation-title = Ha recibido una invitación
invitation-lead = { $mechanism } le invita a participar en su labor. Su función: { $role }.
invitation-accept = Aceptar la invitación
invitation-accepted = Le damos la bienvenida. Su cuenta está lista.
invitation-expires = Válida hasta el { $date }

## Access tokens

tokens-title = Testigos de acceso para programas
tokens-lead = Un programa que lee o importa en su nombre usa un testigo en lugar de su contraseña. Nunca puede hacer más que usted.
token-name = Para qué sirve
token-scope = Qué permite
token-scope-read = Leer
token-scope-import = Leer e importar
token-scope-write = Leer, importar y modificar
token-create = Crear un testigo
token-shown-once = Copie el testigo ahora. Solo se muestra esta vez; no guardamos ninguna copia legible.
token-last-used = Último uso
token-never-used = nunca usado
token-revoke = Revocar
token-revoked = El testigo se ha revocado. Los programas que lo usan se rechazan desde ahora.
tokens-empty = Aún no hay testigos

## Further words about accounts

second-factor-picture = La clave como imagen, para la cámara del autenticador
second-factor-turned-on = El segundo factor está activado. Se cerraron las demás sesiones.
second-factor-turned-off = El segundo factor está desactivado. Se cerraron las demás sesiones.
account-no-role = Todavía no tiene ninguna función en un mecanismo. Un administrador puede invitarle.
account-operator = Operador de esta máquina
link-gone-title = Este enlace ya no funciona
link-gone-invitation = Ha caducado, ya se ha usado o lo ha sustituido una invitación más reciente. Pida otra a quien le invitó.
link-gone-reset = Ha caducado o ya se ha usado. Pida uno nuevo.
invitation-has-account = Esta dirección ya tiene una cuenta. Inicie sesión; volverá aquí para aceptar.
invitation-other-account = Ha iniciado sesión como { $email }, pero la invitación se envió a otra dirección. Cierre la sesión y abra el enlace de nuevo.
invitation-joined = Bienvenido/a. Tiene una nueva función.
token-days = Validez en días
token-days-hint = De 1 a 366.
token-valid-until = Válida hasta
token-made-by = Creada por
token-needs-membership = Las claves de acceso pertenecen a un mecanismo. Cuando tenga una función en uno, podrá crearlas aquí.
reset-done = Su nueva contraseña está guardada. Inicie sesión con ella.
invite-language = Idioma del mensaje
