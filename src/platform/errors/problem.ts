/** A problem document of RFC 9457; `code` is stable, `errors` name the field and say what to do. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly code?: string;
  readonly errors?: readonly FieldError[];
}

/** One thing to mend in a form: where it is and what to do, in German. Never quotes the input. */
export interface FieldError {
  /** Path of the field, e.g. `person.email`; also the id of the form control. */
  readonly field: string;
  readonly message: string;
}

const STATUS_TEXTS: Readonly<Record<number, { readonly title: string; readonly advice: string }>> = {
  400: {
    title: 'Die Anfrage ist unvollständig',
    advice: 'Bitte gehen Sie zurück und prüfen Sie Ihre Eingaben.',
  },
  401: { title: 'Bitte melden Sie sich an', advice: 'Ihre Sitzung ist abgelaufen. Melden Sie sich neu an.' },
  403: {
    title: 'Das ist hier nicht möglich',
    advice: 'Die Seite ist abgelaufen oder Ihre Rolle erlaubt diesen Schritt nicht. Laden Sie die Seite neu.',
  },
  404: {
    title: 'Diese Seite gibt es nicht',
    advice: 'Bitte prüfen Sie die Adresse oder beginnen Sie von vorn.',
  },
  405: {
    title: 'Das ist hier nicht möglich',
    advice: 'Bitte gehen Sie zurück und versuchen Sie es noch einmal.',
  },
  409: {
    title: 'Der Stand hat sich geändert',
    advice: 'Laden Sie die Seite neu und prüfen Sie den neuen Stand.',
  },
  413: {
    title: 'Das ist zu viel auf einmal',
    advice: 'Eine Unterlage darf höchstens 20 MB haben, ein Formular 1 MB.',
  },
  415: {
    title: 'Dieses Format geht nicht',
    advice: 'Bitte senden Sie die Bewerbung als multipart/form-data.',
  },
  422: { title: 'Bitte prüfen Sie Ihre Angaben', advice: 'Bei jedem Feld steht, was zu tun ist.' },
  429: {
    title: 'Zu viele Versuche',
    advice: 'Bitte warten Sie einen Moment und versuchen Sie es dann wieder.',
  },
};

/** What a person is told about a status, in German, with what to do next. */
export function describeStatus(status: number): { readonly title: string; readonly advice: string } {
  return (
    STATUS_TEXTS[status] ?? {
      title: 'Da ist etwas schiefgegangen',
      advice:
        'Es liegt nicht an Ihnen und nichts ging verloren. Bitte versuchen Sie es in einigen Minuten noch einmal.',
    }
  );
}
