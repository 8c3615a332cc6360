use super::Texts;

/// Spanish.
pub(super) const TEXTS: Texts = Texts {
    invitation: (
        "Invitación: {mechanism}",
        "Se le invita a trabajar con {mechanism} en Suivi, donde se da seguimiento a las recomendaciones de los órganos \
         de derechos humanos de las Naciones Unidas.\n\nAbra este enlace para elegir una contraseña y \
         empezar:\n\n{link}\n\nEl enlace es válido durante {days} días y una sola vez. Si no esperaba este mensaje, no \
         tiene que hacer nada.\n",
    ),
    password_reset: (
        "Elegir una contraseña nueva",
        "Alguien ha pedido una contraseña nueva para su cuenta en Suivi. Si ha sido usted, abra este enlace para \
         elegirla:\n\n{link}\n\nEl enlace es válido durante {hours} horas y una sola vez. Si no ha sido usted, no tiene \
         que hacer nada: su contraseña no cambia.\n",
    ),
    password_changed: (
        "Su contraseña ha cambiado",
        "La contraseña de su cuenta en Suivi ha cambiado y se ha cerrado la sesión en todos sus demás \
         dispositivos.\n\nSi no ha sido usted, elija enseguida una contraseña nueva y avise a quien \
         administra:\n\n{link}\n",
    ),
    clearance: (
        "Un texto espera su visto bueno: {mechanism}",
        "{mechanism} le pide que dé el visto bueno a una actualización antes de su envío a la secretaría. Trata \
         de:\n\n{item}\n\nAbra este enlace para leerla, ver qué ha cambiado, y visarla o \
         devolverla:\n\n{link}\n\nNo necesita ninguna cuenta. El enlace funciona durante {days} días, una sola vez y \
         solo para este texto. Su decisión queda registrada como tomada mediante este enlace, con su nombre. No reenvíe \
         este mensaje. Si no lo esperaba, no tiene que hacer nada.\n",
    ),
    second_factor_reset: (
        "Se ha eliminado su segundo factor",
        "Quien administra ha eliminado el segundo factor de su cuenta en Suivi y se ha cerrado la sesión en todos sus \
         dispositivos. La contraseña sola abre la cuenta hasta que configure uno nuevo aquí:\n\n{link}\n\nLa entrada \
         anterior de su aplicación de autenticación y sus códigos de recuperación ya no sirven. Si no lo ha pedido, \
         cambie enseguida la contraseña y avise a quien administra.\n",
    ),
};
