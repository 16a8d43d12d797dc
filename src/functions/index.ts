/** Every custom function of the namespace OMS: loading a file associates its functions. */
import "./ekd";
import "./kzg";
import "./organisation";
import "./reference";
import "./sanction";
import "./tariff";
