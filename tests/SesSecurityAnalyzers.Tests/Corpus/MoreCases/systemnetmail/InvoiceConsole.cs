using System.Net;
using System.Net.Mail;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: invoices <folder> <recipient>");
    return 1;
}

var (folder, recipient) = (args[0], args[1]);
var sent = 0;

using var smtp = new SmtpClient("email-smtp.us-west-2.amazonaws.com", 587)
{
    EnableSsl = true,
    Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "BF2PynzbSCAjX08zhZZnP/kW+T9P5zs/1Er0pi5vTEmd"), //~ SESA601
};

foreach (var file in Directory.EnumerateFiles(folder, "*.pdf"))
{
    using var mail = new MailMessage("billing@example.com", recipient);
    mail.Subject = Path.GetFileNameWithoutExtension(file);
    mail.Body = "Please find your invoice attached.";
    mail.Attachments.Add(new Attachment(file));
    smtp.Send(mail);
    sent++;
    Console.WriteLine($"{sent,4}  {mail.Subject}");
}

return 0;
