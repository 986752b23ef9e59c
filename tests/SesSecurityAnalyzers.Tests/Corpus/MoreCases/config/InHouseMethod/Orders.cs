using Contoso.Mail;

namespace Contoso.Orders;

public sealed class Orders(Mailer mailer, string user, string password)
{
    public void Plain() => mailer.Send("email-smtp.us-east-1.amazonaws.com", 587, false, user, password, "plain"); //~ SESA101

    public void WrappedOnStartTlsPort() => mailer.Send("email-smtp.us-east-1.amazonaws.com", 587, true, user, password, "wrapped"); //~ SESA103

    public void OddPort() => mailer.Send("email-smtp.us-east-1.amazonaws.com", 4465, true, user, password, "odd"); //~ SESA104

    public void Literal() => mailer.Send("email-smtp.us-east-1.amazonaws.com", 465, true, user, "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9", "literal"); //~ SESA601

    public void Fine() => mailer.Send("email-smtp.us-east-1.amazonaws.com", 465, true, user, password, "fine");

    public void Elsewhere() => mailer.Send("mail.example.com", 25, false, user, password, "elsewhere");
}
