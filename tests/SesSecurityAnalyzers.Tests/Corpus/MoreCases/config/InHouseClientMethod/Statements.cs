using Contoso.Mail;

namespace Contoso.Statements;

public sealed class Statements(Mailer mailer, string user, string password)
{
    public void Plain(string text) => mailer.Send("email-smtp.us-east-1.amazonaws.com", 587, false, user, password, text); //~ SESA101

    public void Crossed(string text) => mailer.Send("email-smtp.us-east-1.amazonaws.com", 587, true, user, password, text); //~ SESA103

    public void Literal(string text) => mailer.Send("email-smtp.us-east-1.amazonaws.com", 465, true, "AKIAIOSFODNN7EXAMPLE", "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9", text); //~ SESA601

    public void Unserved(string text) => mailer.Send("email-smtp.us-east-1.amazonaws.com", 4650, true, user, password, text); //~ SESA104

    public void Right(string text) => mailer.Send("email-smtp.us-east-1.amazonaws.com", 465, true, user, password, text);

    public void Elsewhere(string text) => mailer.Send("smtp.example.com", 25, false, "office", "office-1999", text);
}
