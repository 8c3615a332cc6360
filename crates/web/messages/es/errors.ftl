# Pages for when something did not work: what happened, and what to do.

## Error pages

error-400-title = No se ha entendido la dirección o el formulario
error-400-what = Falta una parte de lo enviado o no está escrita como corresponde.
error-400-do = Vuelva atrás, revise lo que escribió y envíelo de nuevo. Si siguió un enlace, puede estar incompleto.
error-403-title = No tiene permiso para hacer esto
error-403-what = Su función no lo incluye, o el formulario estuvo abierto demasiado tiempo.
error-403-do = Vuelva atrás e inténtelo una vez más. Si sigue igual, consulte a la secretaría del mecanismo.
error-404-title = No hay nada en esta dirección
error-404-what = Puede que la dirección esté mal escrita, o que lo que había no sea público.
error-404-do = Busque en el registro o empiece por el panorama. Si trabaja aquí, inicie sesión primero.
error-405-title = Esta página no admite esa operación
error-405-what = Se envió un formulario a una página solo de lectura, o al revés.
error-405-do = Vuelva atrás y use los enlaces y botones de la página.
error-409-title = Alguien lo ha modificado entretanto
error-409-what = Su cambio no se ha guardado, para que no se pierda el otro.
error-409-do = Vea lo que hay ahora y repita su cambio.
error-413-title = Es demasiado grande
error-413-what = El tamaño máximo admitido aquí es de { $size }.
error-413-do = Envíe el archivo por partes o pida a la administración que lo importe en la propia máquina.
error-422-title = Algo en el formulario requiere su atención
error-422-what = Aún no se ha guardado nada.
error-422-do = Vuelva atrás, corrija lo indicado y envíelo de nuevo.
error-429-title = Demasiados intentos
error-429-what = Para proteger las cuentas y esta máquina, esperamos un poco.
error-429-do = { $n ->
        [one] Inténtelo de nuevo dentro de { $n } minuto.
       *[other] Inténtelo de nuevo dentro de { $n } minutos.
    }
error-500-title = Se ha producido un fallo por nuestra parte
error-500-what = No es culpa suya y no se ha guardado nada a medias. El fallo se ha registrado como { $reference }.
error-500-do = Inténtelo de nuevo en un minuto. Si sigue igual, dé esta referencia a su administración.
error-sign-in-needed = Inicie sesión para continuar. Volverá a esta página.
error-go-home = Ir al panorama
error-go-register = Ir a las recomendaciones
