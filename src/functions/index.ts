/** Every custom function of the namespace OMS: loading a file associates its functions. */
import "./ekd";
import "./kzg";
import "./organisation";
import "./planning";
import "./reference";
import "./sanction";
import "./tariff";
